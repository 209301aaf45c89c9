#!/usr/bin/env python3
"""Makes the PNG, ICO and ICNS files of this folder from icon.svg and document.svg.

Needs rsvg-convert (Debian: librsvg2-bin). ICO and ICNS hold the PNG files as they are.
"""
import struct
import subprocess
from pathlib import Path

FOLDER = Path(__file__).parent
LINUX = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
WINDOWS = [16, 24, 32, 48, 64, 128, 256]
# Types of ICNS entries that hold a PNG of this size.
MAC = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def png(name: str, size: int) -> bytes:
    command = ["rsvg-convert", "-w", str(size), "-h", str(size), str(FOLDER / f"{name}.svg")]
    return subprocess.run(command, check=True, capture_output=True).stdout


def ico(images: dict[int, bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(images))
    offset = len(head) + 16 * len(images)
    for size, data in images.items():
        # 0 stands for 256.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(images.values())


def icns(images: dict[int, bytes]) -> bytes:
    body = b"".join(MAC[size] + struct.pack(">I", len(data) + 8) + data for size, data in images.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


for name in ["icon", "document"]:
    images = {size: png(name, size) for size in LINUX}
    (FOLDER / f"{name}.ico").write_bytes(ico({size: images[size] for size in WINDOWS}))
    (FOLDER / f"{name}.icns").write_bytes(icns({size: images[size] for size in MAC}))
    if name == "icon":
        for size, data in images.items():
            (FOLDER / f"{size}x{size}.png").write_bytes(data)
