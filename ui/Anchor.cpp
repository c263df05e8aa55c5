int uiAnchor;
