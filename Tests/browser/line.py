"""A line between a browser and a server that can be cut, as in a lift or a cellar: nothing comes through any more, or requests
still arrive and only their answers are lost, or one request is late."""

import contextlib
import socket
import struct
import threading

#: Closing with this tells the other side at once that it is over.
ABORT = struct.pack("ii", 1, 0)


class Line:
    """Listens on a port of its own. Use it in a `with` block."""

    def __init__(self, base):
        self.server = int(base.rsplit(":", 1)[1])
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.lock, self.pairs = threading.Lock(), set()
        self.is_cut, self.passing, self.lost = False, None, 0
        self.held, self.letting, self.holding = None, threading.Event(), threading.Event()

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()
        self.cut()

    # What happens to it.

    def open(self):
        with self.lock:
            self.is_cut, self.passing = False, None

    def cut(self):
        """Ends what is open, and lets nobody in."""
        with self.lock:
            self.is_cut = True
            pairs, self.pairs = self.pairs, set()
        for pair in pairs:
            self._end(pair)

    def lose_answers(self, but=0):
        """Lets requests through, and ends each connection on which an answer comes, after so many that still come through."""
        with self.lock:
            self.passing, self.lost = but, 0

    def hold(self, letters):
        """A request with this in its first line waits until it is let through."""
        self.held = letters.encode()
        self.letting.clear()
        self.holding.clear()

    def let_through(self):
        self.held = None
        self.letting.set()

    # How it works.

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                browser, _ = self.listener.accept()
                threading.Thread(target=self._carry, args=(browser,), daemon=True).start()

    def _carry(self, browser):
        server = None if self.is_cut else socket.create_connection(("127.0.0.1", self.server))
        pair = (browser, server)
        with self.lock:
            is_cut = self.is_cut
            if not is_cut:
                self.pairs.add(pair)
        if is_cut or not server:
            return self._end(pair)
        threading.Thread(target=self._pump, args=(pair, server, browser, self._is_answer_lost), daemon=True).start()
        self._pump(pair, browser, server, self._is_held)

    def _pump(self, pair, source, sink, is_over):
        with contextlib.suppress(OSError):
            while some := source.recv(65536):
                if is_over(some):
                    break
                sink.sendall(some)
        self._end(pair)

    def _is_answer_lost(self, _):
        with self.lock:
            if self.passing is None:
                return False
            if self.passing:
                self.passing -= 1
                return False
            self.lost += 1
            return True

    def _is_held(self, some):
        if self.held and self.held in some.split(b"\r\n")[0]:
            self.holding.set()
            self.letting.wait(60)
        return False

    def _end(self, pair):
        with self.lock:
            self.pairs.discard(pair)
        for one in pair:
            if one:
                with contextlib.suppress(OSError):
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
                    # Wakes who reads from it in another thread.
                    one.shutdown(socket.SHUT_RD)
                one.close()
