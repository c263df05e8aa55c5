int paletteAnchor;
