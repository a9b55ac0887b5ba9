"""The sign of each role, as the gutter shows it."""

from editor.chronicle.passage import Role

ROLE_ICONS = {
    Role.HEADLINE: "text-h-one",
    Role.DATELINE: "calendar-blank",
    Role.BYLINE: "user",
    Role.LEAD: "text-align-left",
    Role.HEADING: "text-h-two",
    Role.ITEM: "list-bullets",
    Role.MARK: "hash",
    Role.SKIP: "dots-three",
}
