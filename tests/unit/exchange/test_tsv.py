from datetime import date

from editor.exchange.tsv import table_to_tsv


def test_a_table_is_tabs_and_lines():
    rows = [["a\tb\nc", True, date(2020, 11, 8)], [None, -3, "Şuşa"]]
    assert table_to_tsv(["x", "y", "z"], rows) == ("x\ty\tz\na b c\ttrue\t2020-11-08\n\t-3\tŞuşa\n")


def test_a_formula_cannot_run_where_it_is_pasted():
    assert table_to_tsv(["x"], [[" \t=1+1"]]) == "x\n'=1+1\n"
