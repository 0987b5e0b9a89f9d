// A counting CPU allocator and process-wide settings of malloc and of libtorch's error reports.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace nodetorch {

// Bytes that libtorch's CPU allocator holds: storages, autograd's saved tensors included, each counted once.
extern std::atomic<int64_t> g_live_bytes;
extern std::atomic<int64_t> g_peak_bytes;

// Installs the counting allocator, malloc's thresholds and the empty backtrace fetcher, once per process.
void InstallProcessWide();

// Returns freed blocks that wait for new tensors to the system.
void ReleaseCachedBlocks();

// What this thread does when the system has no memory left, before the allocation is tried a second time.
void SetExhaustionHandler(std::function<void()> handler);

}  // namespace nodetorch
