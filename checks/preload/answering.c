// What goes out on sockets, for the answers in it. `write` and `writev` do that too: see writing.c.
#include "watch.h"
#include <sys/socket.h>

SHOWN ssize_t sendto(int descriptor, const void *bytes, size_t length, int flags, const struct sockaddr *to, socklen_t size) {
    struct iovec part = {(void *)bytes, length};
    if (recording_answers) note_sent(descriptor, &part, 1);
    return syscall(SYS_sendto, descriptor, bytes, length, flags, to, size);
}

SHOWN ssize_t send(int descriptor, const void *bytes, size_t length, int flags) {
    return sendto(descriptor, bytes, length, flags, NULL, 0);
}

SHOWN ssize_t sendmsg(int descriptor, const struct msghdr *message, int flags) {
    if (recording_answers) note_sent(descriptor, message->msg_iov, message->msg_iovlen);
    return syscall(SYS_sendmsg, descriptor, message, flags);
}
