"""Plays a task in headless Chromium, with scripts and without, and measures what it takes: `play.py find-by-ear.task`.

What is counted begins when the page shows at which the task starts. Clicks and keys are those of the steps, seconds those of
klm.py; the rest is what Chromium notes, as traffic.py says.
"""

import contextlib
import dataclasses
import pathlib
import sys
import tempfile

# Before all others: it says where the tests in a browser stand.
import houses
import chromium
import klm
import task as tasks
from hands import Hands
from traffic import Traffic


@dataclasses.dataclass
class Played:
    task: tasks.Task
    has_scripts: bool
    effort: klm.Effort
    traffic: Traffic
    base: str

    @property
    def name(self):
        return f"{self.task.name} {tasks.way(self.has_scripts)} scripts"

    def measured(self):
        """What a budget may limit, by the names that it has there. Seconds are whole, as in the table of the budgets."""
        return {
            "clicks": self.effort.clicks, "keys": self.effort.keys, "loads": self.traffic.full,
            "seconds": round(self.effort.seconds), "parts": self.traffic.parts(),
            "requests": len(self.traffic.counted()), "bytes": self.traffic.bytes(),
        }

    def passed(self):
        return tasks.passed(self.measured(), self.task.limits(self.has_scripts))


class Player:
    """One browser, in which task after task is played, each by who is new to it."""

    def __init__(self, browser):
        self.browser, self.desk = browser, browser.current_window_handle

    @classmethod
    @contextlib.contextmanager
    def at_work(cls):
        browser = chromium.start("--window-size=1280,1000", "--force-prefers-reduced-motion", logs=("performance",))
        try:
            yield cls(browser)
        finally:
            browser.quit()

    def play(self, task, house, has_scripts):
        with house.opened() as base, tempfile.TemporaryDirectory() as downloads:
            self._clear(downloads)
            traffic = Traffic(self.browser)
            hands = Hands(self.browser, house, base, downloads, traffic, has_scripts)
            hands.become(task.who)
            hands.do(task.steps_for("prepare", has_scripts))
            hands.become(task.who)
            self._start(task.start, hands, has_scripts)
            steps = task.steps_for("steps", has_scripts)
            traffic.begin()
            hands.do(steps)
            hands.do(task.steps_for("end", has_scripts))
            traffic.finish()
            return Played(task, has_scripts, klm.effort(steps), traffic, base)

    def _start(self, path, hands, has_scripts):
        """What the page at which it starts brings along is there; what later pages bring is not, as the first time on a day."""
        self._scripts(has_scripts)
        if path != "here":
            self.browser.execute_cdp_cmd("Network.clearBrowserCache", {})
            hands.go(path)
        elif not has_scripts:
            # The page at which preparing ended, as it is without scripts.
            self.browser.refresh()

    def _clear(self, downloads):
        for window in self.browser.window_handles:
            if window != self.desk:
                self.browser.switch_to.window(window)
                self.browser.close()
        self.browser.switch_to.window(self.desk)
        self._scripts(True)
        self.browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": downloads})

    def _scripts(self, run):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not run})


def main(paths):
    with tempfile.TemporaryDirectory() as folder, Player.at_work() as player:
        made = pathlib.Path(folder, "town.db")
        houses.town.make(made)
        for path in paths:
            task = tasks.read(path)
            for has_scripts in task.ways():
                played = player.play(task, houses.Town(made), has_scripts)
                print(f"{played.name}: {played.measured()}, {'; '.join(played.passed()) or 'met'}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (tasks.TaskError, LookupError) as error:
        sys.exit(f"FAIL {error}")
