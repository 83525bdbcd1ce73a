// What the parts of the preloaded library share. It watches every call that changes files below one folder, writes each into
// one log that all processes share, and can make one of them fail. Real calls are made as bare system calls.
#pragma once
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define LONGEST 4096
#define MOST_PARTS 62
#define SHOWN __attribute__((visibility("default")))

// One letter for each kind of record; checks/replay.py reads them.
enum {
    MADE = 'C', WRITTEN = 'W', RESIZED = 'T', ALLOCATED = 'A', SYNC_BEGINS = 'B', SYNCED = 'S', SYNC_FAILED = 'E',
    ALL_SYNCED = 'Y', REMOVED = 'U', RENAMED = 'R', LINKED = 'L', FOLDER_MADE = 'M', FOLDER_REMOVED = 'X', MAPPED = 'P',
    SENT = 'N', COUNTED = 'K',
};

// Bits of `flags`: what was written is durable by itself, because of O_SYNC, O_DSYNC or RWF_DSYNC; what is synced is a folder.
#define DURABLE 1
#define FOLDER 2

// Whether calls are recorded, the bytes that go out on sockets are, and calls are counted to make one of them fail.
extern int recording, recording_answers, failing, log_file;

// The name below the folder of what a descriptor or a path stands for; nothing when it lies elsewhere or is not watched.
const char *name_of(int descriptor, struct stat *found, char *room);
const char *name_at(int folder, const char *path, char *room);
// SQLite's -shm file is written through memory, and made anew by whoever opens the database first: it holds nothing to keep.
int is_kept(const char *name);

// Between the two no other process changes a file, and none is ended by who waits for his turn. On a descriptor that is no file
// nobody takes a turn: writing to it may take long. That gives whether it was taken.
void take_turn(void);
void end_turn(void);
int take_turn_on(int descriptor);

// Appends one record in one call.
void note(char kind, int flags, uint64_t file, const char *name, int64_t offset, const struct iovec *parts, int count);
void note_bytes(char kind, const char *name, const void *bytes, size_t length);
void note_sent(int descriptor, const struct iovec *parts, int count);

// Counts a call; true when this is the one that has to fail. Then `errno` is set, and the call is not made.
int must_fail(const char *call, const char *name);
int must_fail_on(const char *call, int descriptor);
