"""Why a file cannot be used, in the words of people."""

from __future__ import annotations

import errno
from types import MappingProxyType
from typing import Final

from roadmap_domain.kernel.texts import Text

_WHY: Final = MappingProxyType(
    {
        errno.ENOENT: Text(
            "tiedostoa tai kansiota ei ole",
            "filen eller mappen finns inte",
            "there is no such file or folder",
        ),
        errno.EISDIR: Text("se on kansio", "det är en mapp", "it is a folder"),
        errno.ENOTDIR: Text(
            "polulla on jotain, mikä ei ole kansio",
            "något på vägen är ingen mapp",
            "something on the way there is no folder",
        ),
        errno.EEXIST: Text(
            "sen niminen on jo olemassa",
            "något med det namnet finns redan",
            "something of that name is there already",
        ),
        errno.EACCES: Text("siihen ei ole oikeutta", "rättighet saknas", "there is no right to it"),
        errno.EPERM: Text("siihen ei ole oikeutta", "rättighet saknas", "there is no right to it"),
        errno.EROFS: Text(
            "levylle ei voi kirjoittaa", "skivan kan inte skrivas på", "the disk is read-only"
        ),
        errno.ENOSPC: Text("levy on täynnä", "skivan är full", "the disk is full"),
        errno.EDQUOT: Text("levykiintiö on täynnä", "diskkvoten är full", "the quota is full"),
        errno.EFBIG: Text(
            "tiedosto kasvaisi liian suureksi",
            "filen skulle bli för stor",
            "the file would grow too large",
        ),
        errno.ENAMETOOLONG: Text(
            "nimi on liian pitkä", "namnet är för långt", "the name is too long"
        ),
    }
)


def why(error: OSError) -> Text:
    """What an error of the machine says, or the machine's own words."""
    return _WHY.get(error.errno or 0) or Text(error.strerror or str(error) or type(error).__name__)
