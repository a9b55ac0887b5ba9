"""Make the pictures of the README from the sample archive: ``python -m tests.make_pictures``."""

import os
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from editor import app as start
from editor import paths

FOLDER = Path(__file__).parents[1] / "resources" / "pictures"
SIZE = 1280, 800
DAY = date(2020, 11, 8)


def main() -> None:
    """Annotate in both themes, and Review."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ["CHRONICLE_EDITOR_HOME"] = home
        archive = Path(home) / "Sample.chronicle"
        shutil.copyfile(paths.shipped("sample_db", "sample.chronicle"), archive)
        FOLDER.mkdir(exist_ok=True)
        _picture(application, archive, "annotate-light", theme="light", view="annotate")
        _picture(application, archive, "annotate-dark", theme="dark", view="annotate")
        _picture(application, archive, "review-light", theme="light", view="review")


def _picture(application: QApplication, archive: Path, name: str, *, theme: str, view: str) -> None:
    window = start.build(archive)
    window.look.set_theme(theme)
    window.look.reduced_motion = True
    window.resize(*SIZE)
    window.desk.show_day(DAY)
    window.show_view(view)
    for _ in range(20):
        application.processEvents()
    window.grab().save(str(FOLDER / f"{name}.png"))
    window.close()


if __name__ == "__main__":
    main()
