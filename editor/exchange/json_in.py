"""JSON in: an archive file made into an image, and distrusted on the way."""

from editor.chronicle.archive import ArchiveImage
from editor.chronicle.errors import ExportError
from editor.exchange.json_out import FORMAT, VERSION
from editor.exchange.shape import fit, parse
from editor.exchange.soundness import check


def archive_from_json(data: bytes) -> ArchiveImage:
    """The archive in a file written by ``archive_parts``, equal to the image it was made from.

    Raises ExportError where the file is no such file, comes from a newer program, or holds
    what an archive cannot hold (see ``soundness``).
    """
    found = parse(data)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ExportError("The file is not an archive exported by this program.")
    if found.get("version") != VERSION:
        raise ExportError(
            "The archive was exported by a newer version of this program. Open it with that one."
        )
    body = {name: value for name, value in found.items() if name not in ("format", "version")}
    image = fit(ArchiveImage, body)
    check(image)
    return image
