# SPDX-License-Identifier: EUPL-1.2
"""A display of its own with a window manager and a French keyboard, driven by the keyboard alone."""
import os
import shutil
import subprocess
import tempfile
import time

NEEDED = ("Xvfb", "xdotool", "openbox", "setxkbmap")


def missing_tools(*others):
    return [tool for tool in NEEDED + others if not shutil.which(tool)]


class TimeIsUp(AssertionError):
    """A condition did not come true in time."""


class Desktop:
    """Everything it starts, and the folder it works in, is gone when it is left."""

    def __init__(self, width=1366, height=768, limit=240, whole_screen=False):
        self.deadline = time.monotonic() + limit
        self.folder = tempfile.mkdtemp(prefix="palas-window-")
        self.size = f"{width}x{height}x24"
        self.whole_screen = whole_screen
        self.environment = dict(os.environ)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            path = os.path.join(self.folder, name.lower())
            os.makedirs(path, mode=0o700)
            self.environment[name] = path
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
            self.environment.pop(name, None)
        self.environment.update(LC_ALL="C.UTF-8", XDG_CURRENT_DESKTOP="none")
        self.started = []

    def __enter__(self):
        try:
            self._start_server()
            # The keyboard of the people who use it: digits need Shift, Z and A are elsewhere.
            self.run("setxkbmap", "fr")
            config = os.path.join(self.folder, "openbox.xml")
            with open(config, "w", encoding="utf-8") as file:
                file.write(self._window_manager())
            self.start("openbox", "--sm-disable", "--config-file", config)
            # A window that is mapped while the manager starts may never be seen.
            self.until("the window manager", lambda: self.succeeds("xdotool", "get_num_desktops"))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _window_manager(self):
        # No key of the window manager's own.
        whole = ('<applications><application type="normal" title="*Palas"><decor>no</decor>'
                 "<maximized>yes</maximized></application></applications>") if self.whole_screen else ""
        return ('<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus>'
                f"<keyboard></keyboard>{whole}</openbox_config>")

    def _start_server(self):
        # The server chooses a free number itself and writes it once it listens.
        reading, writing = os.pipe()
        self.started.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", self.size, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment["DISPLAY"] = f":{number}"

    def start(self, *command, **kwargs):
        process = subprocess.Popen(command, env=self.environment, **kwargs)
        self.started.append(process)
        return process

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {done.stderr.strip()}")
        return done.stdout

    def succeeds(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True).returncode == 0

    def until(self, what, condition):
        """Waits for what `condition` gives to be true, and gives it back."""
        while True:
            value = condition()
            if value:
                return value
            if time.monotonic() > self.deadline:
                raise TimeIsUp(f"not in time: {what}")
            time.sleep(0.1)

    def focused_title(self):
        done = subprocess.run(["xdotool", "getwindowfocus", "getwindowname"], env=self.environment,
                              capture_output=True, text=True)
        return done.stdout.strip()

    def window(self, title):
        """Waits until the window with this in its title has the keyboard."""
        return self.until(f"window « {title} »", lambda: title in self.focused_title())

    def keys(self, *names):
        """Presses keys one after the other: "Tab", "ctrl+n", "Return"."""
        self.run("xdotool", "key", "--clearmodifiers", "--delay", "30", *names)

    def type(self, text):
        self.run("xdotool", "type", "--clearmodifiers", "--delay", "20", text)

    def picture(self, path):
        """The whole screen; gives back the path, or why there is none."""
        if shutil.which("import"):
            done = subprocess.run(["import", "-window", "root", path], env=self.environment, capture_output=True)
            if done.returncode == 0:
                return path
        return "no picture: ImageMagick is not installed"
