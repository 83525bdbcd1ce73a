// Calls that change what is in a file.
#include "watch.h"
#include <stdlib.h>
#include <string.h>

#ifndef RWF_DSYNC
#define RWF_DSYNC 2
#define RWF_SYNC 4
#endif

// Notes what was really written, which may be less than was asked, once it is done.
static void note_written(int descriptor, ssize_t done, int64_t offset, const char *bytes, int is_durable) {
    char room[LONGEST];
    struct stat found;
    const char *name = done > 0 ? name_of(descriptor, &found, room) : NULL;
    if (!name || !is_kept(name)) return;
    // Without an offset it was written where the descriptor stood, which is now behind it.
    if (offset < 0) offset = syscall(SYS_lseek, descriptor, 0, SEEK_CUR) - done;
    int opened = syscall(SYS_fcntl, descriptor, F_GETFL);
    if (opened & (O_SYNC | O_DSYNC)) is_durable = DURABLE;
    struct iovec part = {(void *)bytes, done};
    note(WRITTEN, is_durable, found.st_ino, name, offset, &part, 1);
}

static ssize_t write_at(int descriptor, const struct iovec *parts, int count, int64_t offset, int flags) {
    return offset < 0 ? syscall(SYS_writev, descriptor, parts, count)
                      : syscall(SYS_pwritev2, descriptor, parts, count, offset, 0, flags);
}

// PostgreSQL goes on changing pages that it is writing. So a copy is written, and the same copy is noted.
static struct iovec copied(const struct iovec *parts, int count) {
    struct iovec all = {NULL, 0};
    for (int i = 0; i < count; i++) all.iov_len += parts[i].iov_len;
    char *next = all.iov_base = malloc(all.iov_len + 1);
    if (!next) abort();
    for (int i = 0; i < count; i++) next = mempcpy(next, parts[i].iov_base, parts[i].iov_len);
    return all;
}

static ssize_t write_parts(int descriptor, const struct iovec *parts, int count, int64_t offset, int flags) {
    if (must_fail_on("write", descriptor)) return -1;
    if (recording_answers) note_sent(descriptor, parts, count);
    if (!take_turn_on(descriptor)) return write_at(descriptor, parts, count, offset, flags);
    struct iovec copy = copied(parts, count);
    ssize_t done = write_at(descriptor, &copy, 1, offset, flags);
    note_written(descriptor, done, offset, copy.iov_base, flags & (RWF_DSYNC | RWF_SYNC) ? DURABLE : 0);
    free(copy.iov_base);
    end_turn();
    return done;
}

SHOWN ssize_t write(int descriptor, const void *bytes, size_t length) {
    struct iovec part = {(void *)bytes, length};
    return write_parts(descriptor, &part, 1, -1, 0);
}

SHOWN ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
    struct iovec part = {(void *)bytes, length};
    return write_parts(descriptor, &part, 1, offset, 0);
}

SHOWN ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
    return pwrite64(descriptor, bytes, length, offset);
}

SHOWN ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    return write_parts(descriptor, parts, count, -1, 0);
}

SHOWN ssize_t pwritev64(int descriptor, const struct iovec *parts, int count, off64_t offset) {
    return write_parts(descriptor, parts, count, offset, 0);
}

SHOWN ssize_t pwritev(int descriptor, const struct iovec *parts, int count, off_t offset) {
    return write_parts(descriptor, parts, count, offset, 0);
}

SHOWN ssize_t pwritev64v2(int descriptor, const struct iovec *parts, int count, off64_t offset, int flags) {
    return write_parts(descriptor, parts, count, offset, flags);
}

SHOWN ssize_t pwritev2(int descriptor, const struct iovec *parts, int count, off_t offset, int flags) {
    return write_parts(descriptor, parts, count, offset, flags);
}

static void note_size(char kind, int descriptor, int64_t size) {
    char room[LONGEST];
    struct stat found;
    const char *name = recording ? name_of(descriptor, &found, room) : NULL;
    if (name && is_kept(name)) note(kind, 0, found.st_ino, name, size, NULL, 0);
}

SHOWN int ftruncate64(int descriptor, off64_t size) {
    if (must_fail_on("truncate", descriptor)) return -1;
    int turn = take_turn_on(descriptor);
    int result = syscall(SYS_ftruncate, descriptor, size);
    if (result == 0) note_size(RESIZED, descriptor, size);
    if (turn) end_turn();
    return result;
}

SHOWN int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

SHOWN int truncate64(const char *path, off64_t size) {
    int descriptor = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return -1;
    int result = ftruncate64(descriptor, size);
    syscall(SYS_close, descriptor);
    return result;
}

SHOWN int truncate(const char *path, off_t size) { return truncate64(path, size); }

SHOWN int fallocate64(int descriptor, int mode, off64_t offset, off64_t length) {
    if (must_fail_on("write", descriptor)) return -1;
    int turn = take_turn_on(descriptor);
    int result = syscall(SYS_fallocate, descriptor, mode, offset, length);
    // Only room at the end changes what a reader sees; no program under test punches holes.
    if (result == 0 && mode == 0) note_size(ALLOCATED, descriptor, offset + length);
    if (turn) end_turn();
    return result;
}

SHOWN int fallocate(int descriptor, int mode, off_t offset, off_t length) {
    return fallocate64(descriptor, mode, offset, length);
}

SHOWN int posix_fallocate64(int descriptor, off64_t offset, off64_t length) {
    int before = errno, result = fallocate64(descriptor, 0, offset, length) == 0 ? 0 : errno;
    errno = before;
    return result;
}

SHOWN int posix_fallocate(int descriptor, off_t offset, off_t length) {
    return posix_fallocate64(descriptor, offset, length);
}
