// Calls that make durable what was written, and the one way to write that goes unseen.
#include "watch.h"
#include <sys/mman.h>

// What was written before a sync began is durable when it ends; so both are noted. `sync_file_range` promises nothing of the
// kind, so it is not here: it goes by as if it were not called.
static int sync_one(int call, int descriptor) {
    char room[LONGEST];
    struct stat found;
    const char *name = recording ? name_of(descriptor, &found, room) : NULL;
    if (name && !is_kept(name)) name = NULL;
    int flags = name && S_ISDIR(found.st_mode) ? FOLDER : 0;
    if (name) note(SYNC_BEGINS, flags, found.st_ino, name, gettid(), NULL, 0);
    int result = must_fail_on("sync", descriptor) ? -1 : (int)syscall(call, descriptor);
    if (name) note(result == 0 ? SYNCED : SYNC_FAILED, flags, found.st_ino, name, gettid(), NULL, 0);
    return result;
}

SHOWN int fsync(int descriptor) { return sync_one(SYS_fsync, descriptor); }
SHOWN int fdatasync(int descriptor) { return sync_one(SYS_fdatasync, descriptor); }

// PostgreSQL uses it only before it starts, when nobody else writes.
SHOWN int syncfs(int descriptor) {
    int result = syscall(SYS_syncfs, descriptor);
    if (result == 0 && recording) note(ALL_SYNCED, 0, 0, "", 0, NULL, 0);
    return result;
}

SHOWN void sync(void) {
    syscall(SYS_sync);
    if (recording) note(ALL_SYNCED, 0, 0, "", 0, NULL, 0);
}

// What is written through memory is not seen. SQLite maps its -shm file to write in it, and the database to read only. Should
// that change, then this is in the log, and the check says so.
SHOWN void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off64_t offset) {
    char room[LONGEST];
    struct stat found;
    if (recording && descriptor >= 0 && (protection & PROT_WRITE) && (flags & MAP_SHARED)) {
        const char *name = name_of(descriptor, &found, room);
        if (name && is_kept(name)) note(MAPPED, 0, found.st_ino, name, 0, NULL, 0);
    }
    return (void *)syscall(SYS_mmap, address, length, protection, flags, descriptor, offset);
}

SHOWN void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    return mmap64(address, length, protection, flags, descriptor, offset);
}
