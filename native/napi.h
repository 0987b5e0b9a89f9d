// The only include of Node-API: its version is set by CMake, and every file sees the same one.
#pragma once

#include <node_api.h>
