"""Files behind URLs that fsspec (the extra `remote`) can list: object stores, servers, archives of either.

Knows fsspec. Must not know what files hold.
"""

from collections.abc import Iterator

from prsparse.batch.items import Item
from prsparse.batch.opening import extra
from prsparse.batch.sources import Found, Sought
from prsparse.batch.sources.places import hidden, inside, wanted
from prsparse.errors import InputError
from prsparse.files import unreadable


def files(url: str, sought: Sought, _out: str | None, alone: bool) -> Iterator[Found | Item]:  # noqa: FBT001
    """Yield a file, or the files below a folder, in the order of their names."""
    fsspec = extra("fsspec", "reading a URL")
    try:
        system, root = fsspec.core.url_to_fs(url)
        if not system.isdir(root):
            yield Found(url, inside(url.partition("://")[2]))
            return
        for path in sorted(system.find(root)):
            below = path[len(root) :].lstrip("/")
            if not hidden(below) and wanted(below, sought.globs):
                yield Found(system.unstrip_protocol(path), inside(below) if alone else inside(root, below))
    except ImportError as error:  # fsspec knows the protocol, and lacks a library for it
        message = f"{error}; fsspec has extras for this, as in pip install 'fsspec[http]'"
        raise InputError(message, url, code="extra") from error
    except (OSError, ValueError) as error:
        raise unreadable(url, error if isinstance(error, OSError) else OSError(str(error))) from error
