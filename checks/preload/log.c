// The log that all processes share, and what is watched.
#include "watch.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int recording, recording_answers, log_file = -1;
static char folder[LONGEST];
static size_t folder_length;

__attribute__((constructor)) static void begin(void) {
    const char *watched = getenv("CHECK_FOLDER"), *log = getenv("CHECK_LOG"), *answers = getenv("CHECK_ANSWERS");
    if (watched && strlen(watched) < sizeof folder) folder_length = strlen(strcpy(folder, watched));
    if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    recording = log_file >= 0 && folder_length > 0;
    recording_answers = log_file >= 0 && answers != NULL;
}

static const char *below_folder(const char *path) {
    if (folder_length == 0 || strncmp(path, folder, folder_length) != 0) return NULL;
    if (path[folder_length] == '\0') return ".";
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

const char *name_of(int descriptor, struct stat *found, char *room) {
    char link[64];
    int before = errno;
    const char *name = NULL;
    if (folder_length > 0 && fstat(descriptor, found) == 0 && (S_ISREG(found->st_mode) || S_ISDIR(found->st_mode))) {
        snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        ssize_t length = readlink(link, room, LONGEST - 1);
        room[length > 0 ? length : 0] = '\0';
        char *end = found->st_nlink == 0 ? strstr(room, " (deleted)") : NULL;
        if (end) *end = '\0';
        name = below_folder(room);
    }
    errno = before;
    return name;
}

const char *name_at(int start, const char *path, char *room) {
    if (folder_length == 0) return NULL;
    int before = errno;
    size_t length = 0;
    while (strncmp(path, "./", 2) == 0) path += 2;
    if (path[0] != '/' && start == AT_FDCWD) {
        if (getcwd(room, LONGEST)) length = strlen(room);
    } else if (path[0] != '/') {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", start);
        ssize_t read = readlink(link, room, LONGEST - 1);
        length = read > 0 ? read : 0;
    }
    snprintf(room + length, LONGEST - length, "%s%s", length > 0 ? "/" : "", path);
    errno = before;
    return below_folder(room);
}

int is_kept(const char *name) {
    size_t length = strlen(name);
    return length < 4 || strcmp(name + length - 4, "-shm") != 0;
}

void note(char kind, int flags, uint64_t file, const char *name, int64_t offset, const struct iovec *parts, int count) {
    struct __attribute__((packed)) {
        char kind;
        uint8_t flags;
        uint16_t name_length;
        uint32_t length;
        int32_t process;
        uint64_t file;
        int64_t offset;
    } head = {kind, flags, strlen(name), 0, getpid(), file, offset};
    int before = errno;
    struct iovec all[MOST_PARTS + 2] = {{&head, sizeof head}, {(void *)name, head.name_length}};
    for (int i = 0; i < count && i < MOST_PARTS; i++) {
        all[i + 2] = parts[i];
        head.length += parts[i].iov_len;
    }
    // What is missing from the log would make the checks see less than happened: then the program must not go on.
    ssize_t size = sizeof head + head.name_length + head.length;
    if (count > MOST_PARTS || syscall(SYS_writev, log_file, all, count + 2) != size) abort();
    errno = before;
}

void note_bytes(char kind, const char *name, const void *bytes, size_t length) {
    struct iovec part = {(void *)bytes, length};
    note(kind, 0, 0, name, 0, &part, 1);
}

// Before it is sent: once the other side can have read "stored", it stands in the log.
void note_sent(int descriptor, const struct iovec *parts, int count) {
    struct stat found;
    int before = errno;
    if (fstat(descriptor, &found) == 0 && S_ISSOCK(found.st_mode) && count > 0)
        note(SENT, 0, found.st_ino, "", 0, parts, count < MOST_PARTS ? count : MOST_PARTS);
    errno = before;
}
