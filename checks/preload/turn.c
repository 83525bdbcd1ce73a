// One call that changes a file at a time, over all processes, together with its record. The log then has the order in which calls
// were done, and who holds the turn himself can end a process without a call of which the record is missing (checks/preload.py).
#include "watch.h"
#include <pthread.h>

// A lock on the log is held by a process as a whole, so its threads wait for each other first. A signal may come in between, and
// whoever handles it may write as well: hence the depth.
static pthread_mutex_t threads = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int depth;

static void lock(short kind) {
    struct flock whole = {.l_type = kind, .l_whence = SEEK_SET};
    while (syscall(SYS_fcntl, log_file, F_SETLKW, &whole) != 0 && errno == EINTR) continue;
}

void take_turn(void) {
    if (!recording) return;
    int before = errno;
    pthread_mutex_lock(&threads);
    if (depth++ == 0) lock(F_WRLCK);
    errno = before;
}

void end_turn(void) {
    if (!recording) return;
    int before = errno;
    if (--depth == 0) lock(F_UNLCK);
    pthread_mutex_unlock(&threads);
    errno = before;
}

int take_turn_on(int descriptor) {
    struct stat found;
    int before = errno;
    int is_file = recording && fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
    errno = before;
    if (is_file) take_turn();
    return is_file;
}
