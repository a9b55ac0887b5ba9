"""Whether a window can be shown is found out before Qt would end the process."""

from editor import display


def test_without_a_display_the_reason_is_said(monkeypatch):
    monkeypatch.setattr(display, "missing_packages", lambda _: [])
    assert "no display" in display.why_no_window({})


def test_a_platform_that_was_asked_for_is_believed(monkeypatch):
    monkeypatch.setattr(display, "missing_packages", lambda _: [])
    assert display.why_no_window({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert display.why_no_window({"WAYLAND_DISPLAY": "wayland-0"}) == ""


def test_a_display_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setattr(display, "missing_packages", lambda _: [])
    assert ":4711" in display.why_no_window({"DISPLAY": ":4711"})


def test_a_display_on_another_machine_is_believed(monkeypatch):
    monkeypatch.setattr(display, "missing_packages", lambda _: [])
    assert display.why_no_window({"DISPLAY": "desk.example:10.0"}) == ""


def test_missing_libraries_are_named_with_their_packages():
    assert display.missing_packages({"libnowhere.so.9": "libnowhere9"}) == ["libnowhere9"]


def test_the_packages_to_install_stand_in_the_sentence(monkeypatch):
    monkeypatch.setattr(display, "missing_packages", lambda _: ["libegl1", "libgl1"])
    said = display.why_no_window({"DISPLAY": ":0"})
    assert "apt-get install libegl1 libgl1" in said
    assert not display.can_draw()


def test_elsewhere_there_is_always_a_display(monkeypatch):
    monkeypatch.setattr(display.sys, "platform", "darwin")
    assert display.why_no_window({}) == ""
    assert display.can_draw()
