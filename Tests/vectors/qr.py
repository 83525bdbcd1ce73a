#!/usr/bin/env python3
"""Reads the QR code that stands in qr.txt as a telephone would, and says whether it is the text above it.

Needed: pip install zxing-cpp numpy.
"""

import pathlib
import sys

import numpy
import zxingcpp

text, *rows = pathlib.Path(__file__).with_name("qr.txt").read_text().splitlines()
modules = numpy.array([[0 if module == "#" else 255 for module in row] for row in rows], dtype=numpy.uint8)
image = numpy.kron(numpy.pad(modules, 4, constant_values=255), numpy.ones((6, 6), dtype=numpy.uint8))
read = [code.text for code in zxingcpp.read_barcodes(image)]
print("read as written" if read == [text] else f"read {read}, written {text}")
sys.exit(0 if read == [text] else 1)
