#include "reports/Catalogue.h"
#include "reports/charts/ChartPainter.h"
#include "reports/Document.h"
#include "reports/Renderer.h"
