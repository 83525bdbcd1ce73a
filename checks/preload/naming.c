// Calls that change which files there are.
#include "watch.h"
#include <stdarg.h>

static int is_there(int folder, const char *path) {
    int before = errno, result = syscall(SYS_faccessat, folder, path, F_OK);
    errno = before;
    return result == 0;
}

static int open_at(int folder, const char *path, int flags, mode_t mode) {
    char room[LONGEST];
    struct stat found;
    if (failing && must_fail("open", name_at(folder, path, room))) return -1;
    if (!recording || !(flags & (O_CREAT | O_TRUNC))) return syscall(SYS_openat, folder, path, flags, mode);
    take_turn();
    int was_there = !(flags & O_CREAT) || is_there(folder, path);
    int descriptor = syscall(SYS_openat, folder, path, flags, mode);
    const char *name = descriptor < 0 ? NULL : name_of(descriptor, &found, room);
    if (name && is_kept(name)) {
        if (!was_there) note(MADE, 0, found.st_ino, name, 0, NULL, 0);
        else if (flags & O_TRUNC) note(RESIZED, 0, found.st_ino, name, 0, NULL, 0);
    }
    end_turn();
    return descriptor;
}

// The mode is only there when a file may be made.
#define MODE(last) \
    mode_t mode = 0; \
    if (last & O_CREAT || (last & __O_TMPFILE) == __O_TMPFILE) { \
        va_list rest; \
        va_start(rest, last); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

SHOWN int open(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
SHOWN int open64(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
SHOWN int openat(int folder, const char *path, int flags, ...) { MODE(flags) return open_at(folder, path, flags, mode); }
SHOWN int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return open_at(folder, path, flags, mode); }
// What the compiler calls instead in a program that was built with checks of its own.
SHOWN int __open_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }
SHOWN int __open64_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }
SHOWN int __openat_2(int folder, const char *path, int flags) { return open_at(folder, path, flags, 0); }
SHOWN int __openat64_2(int folder, const char *path, int flags) { return open_at(folder, path, flags, 0); }
SHOWN int creat(const char *path, mode_t mode) { return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
SHOWN int creat64(const char *path, mode_t mode) { return creat(path, mode); }

static void note_name(char kind, int folder, const char *path) {
    char room[LONGEST];
    const char *name = recording ? name_at(folder, path, room) : NULL;
    if (name && is_kept(name)) note_bytes(kind, name, NULL, 0);
}

SHOWN int unlinkat(int folder, const char *path, int flags) {
    take_turn();
    int result = syscall(SYS_unlinkat, folder, path, flags);
    if (result == 0) note_name(flags & AT_REMOVEDIR ? FOLDER_REMOVED : REMOVED, folder, path);
    end_turn();
    return result;
}

SHOWN int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
SHOWN int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

SHOWN int remove(const char *path) {
    int before = errno;
    if (unlink(path) == 0) return 0;
    if (errno != EISDIR) return -1;
    errno = before;
    return rmdir(path);
}

SHOWN int mkdirat(int folder, const char *path, mode_t mode) {
    take_turn();
    int result = syscall(SYS_mkdirat, folder, path, mode);
    if (result == 0) note_name(FOLDER_MADE, folder, path);
    end_turn();
    return result;
}

SHOWN int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

// The new name goes with the record as its bytes.
static void note_two(char kind, int from_folder, const char *from, int to_folder, const char *to) {
    char room[LONGEST], room_to[LONGEST];
    const char *name = recording ? name_at(from_folder, from, room) : NULL;
    const char *name_to = recording ? name_at(to_folder, to, room_to) : NULL;
    if (name && name_to) note_bytes(kind, name, name_to, __builtin_strlen(name_to));
}

SHOWN int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    take_turn();
    int result = syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
    if (result == 0) note_two(RENAMED, from_folder, from, to_folder, to);
    end_turn();
    return result;
}

SHOWN int rename(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

SHOWN int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renameat2(from_folder, from, to_folder, to, 0);
}

SHOWN int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    take_turn();
    int result = syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
    if (result == 0) note_two(LINKED, from_folder, from, to_folder, to);
    end_turn();
    return result;
}

SHOWN int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }
