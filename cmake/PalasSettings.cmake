# SPDX-License-Identifier: EUPL-1.2
# One interface target carries what every target of the product is compiled with.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(PALAS_CCACHE ccache)
if(PALAS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${PALAS_CCACHE})
endif()

add_library(palas_settings INTERFACE)
target_include_directories(palas_settings INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
target_compile_definitions(palas_settings INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER PALAS_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(palas_settings INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${PALAS_WERROR}>:/WX>)
else()
    target_compile_options(palas_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wimplicit-fallthrough $<$<BOOL:${PALAS_WERROR}>:-Werror>
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
if(PALAS_SANITIZE)
    # GCC's "maybe uninitialized" is wrong too often in instrumented code; the release build keeps it.
    target_compile_options(palas_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=all $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(palas_settings INTERFACE -fsanitize=address,undefined)
endif()

# palas_layer(NAME LINK_PUBLIC ... LINK_PRIVATE ... PCH ...): a static library of every source of its folder.
function(palas_layer name)
    cmake_parse_arguments(ARG "" "" "LINK_PUBLIC;LINK_PRIVATE;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC palas_settings ${ARG_LINK_PUBLIC} PRIVATE ${ARG_LINK_PRIVATE})
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
endfunction()
