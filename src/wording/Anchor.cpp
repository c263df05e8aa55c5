#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"
