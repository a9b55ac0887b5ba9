"""Pages as text: nothing is rendered, fetched or run."""

import socket

import pytest

from editor.chronicle.errors import TextError
from editor.reading import from_html


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("", ""),
        ("<!-- nothing -->", ""),
        ("just words & no markup < 3", "just words & no markup < 3"),
        ("<p>One\n  line</p><p>Another&nbsp;one</p>", "One line\n\nAnother\u00a0one"),
        ("<b>One</b> <i>line</i><br>below", "One line\nbelow"),
        ("<ul>\n<li>\n <p>A came</p></li><li>B went</ul>", "- A came\n\n- B went"),
        ("<ol><li>A<li>B</ol><ol><li>C</ol>", "1. A\n\n2. B\n\n1. C"),
        ("<ul><li>A<ol><li>a<li>b</ol><li>B</ul>", "- A\n\n1. a\n\n2. b\n\n- B"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\tb"),
        (
            "<table><tr>\n<td>\n<p>10:00</p></td>\n <td><div><p><b>A</b> came</p></div></table>",
            "10:00\tA came",
        ),
        (
            "<table><tr><td>10:00<p>A</p></td><td><p>B</p><p>C</p></td></tr></table>",
            "10:00\nA\n\nB\n\nC",
        ),
        ("<pre>a\n   b</pre>", "a\nb"),
        ("<nav><ul><li>Home<li>News</ul></nav><ul><li>A came</ul>", "Home\n\nNews\n\n- A came"),
        ("<h1>Şuşa · Շուշի · Шуша</h1>", "Şuşa · Շուշի · Шуша"),
    ],
)
def test_words_in_the_order_of_the_page(page: str, words: str) -> None:
    assert from_html(page) == words


@pytest.mark.parametrize(
    "page",
    [
        "<script>alert('x')</script>kept",
        "<head><title>x</title><style>p{}</style></head><body>kept</body>",
        "<noscript>x</noscript>kept<svg><text>x</text></svg>",
        "<p hidden onclick='x()'>kept</p><iframe src='http://x.invalid/'>x</iframe>",
        "<template>x</template><object data='x'>x</object>kept<textarea>x</textarea>",
    ],
)
def test_what_a_page_runs_or_hides_is_dropped(page: str) -> None:
    assert from_html(page) == "kept"


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    page = (
        "<!DOCTYPE html SYSTEM 'http://127.0.0.1:9/x.dtd'><link rel=stylesheet href='http://x/'>"
        "<img src='http://127.0.0.1:9/x.png'><img src='file:///etc/passwd'><p>kept</p>"
    )
    assert from_html(page) == "kept"


def test_a_page_nested_deep_is_read_whole_or_refused() -> None:
    assert from_html("<div>" * 1500 + "kept" + "</div>" * 1500) == "kept"
    with pytest.raises(TextError, match="nested too deep"):
        from_html("<div>" * 10_000 + "lost")


def test_a_long_list_is_read_in_good_time() -> None:
    words = from_html("<ol>" + "<li>A came." * 20_000)
    assert words.endswith("20000. A came.")
