#include "allocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>
#include <c10/util/Logging.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace nodetorch {

std::atomic<int64_t> g_live_bytes{0};
std::atomic<int64_t> g_peak_bytes{0};

namespace {

thread_local std::function<void()> exhaustion_handler;

int64_t BlockSize(void* block) {
#if defined(__GLIBC__)
  return static_cast<int64_t>(malloc_usable_size(block));
#else
  (void)block;
  return 0;
#endif
}

constexpr size_t kLine = 64;
constexpr int kStepBits = 3;
constexpr size_t kSteps = 1 << kStepBits;

int Log2(size_t size) { return static_cast<int>(std::bit_width(size)) - 1; }

// Of the allocator that ours wraps.
c10::DeleterFnPtr base_deleter = nullptr;

// Freed blocks wait here for the next tensor of their size. malloc pays 100 ns and more for a small aligned block, and
// in its heap a large one would be cut by the small objects that outlive it (a kept loss, the nodes of its graph), so
// that every step would take new memory.
template <int kMinLog, int kMaxLog, size_t kMaxBytes>
class BlockCache {
 public:
  static constexpr size_t kMinSize = size_t{1} << kMinLog, kEnd = size_t{1} << kMaxLog;

  BlockCache() = default;
  BlockCache(const BlockCache&) = delete;
  BlockCache& operator=(const BlockCache&) = delete;
  ~BlockCache() { Clear(); }

  // A block of the rounded size, or null.
  void* Take(size_t size) {
    std::vector<void*>& blocks = blocks_[ClassOf(size)];
    if (blocks.empty()) return nullptr;
    void* block = blocks.back();
    blocks.pop_back();
    bytes_ -= SizeOf(ClassOf(size));
    return block;
  }

  // Keeps a block that can hold `size` bytes; what was kept longer goes back to the system when there is too much.
  void Put(void* block, size_t size) {
    const size_t size_class = ClassOf(size), kept = SizeOf(size_class);
    if (bytes_ + kept > kMaxBytes) Clear();
    blocks_[size_class].push_back(block);
    bytes_ += kept;
  }

  void Clear() {
    for (std::vector<void*>& blocks : blocks_) {
      for (void* block : blocks) base_deleter(block);
      blocks.clear();
    }
    bytes_ = 0;
  }

 private:
  // The class of the largest size that fits. malloc gives a few bytes more than it was asked for.
  static size_t ClassOf(size_t usable) {
    const size_t size = usable & ~(kLine - 1);
    const int log = Log2(size);
    return static_cast<size_t>(log - kMinLog) * kSteps + (size >> (log - kStepBits)) % kSteps;
  }
  static size_t SizeOf(size_t size_class) {
    return (kSteps + size_class % kSteps) << (size_class / kSteps + kMinLog - kStepBits);
  }

  std::array<std::vector<void*>, (kMaxLog - kMinLog) * kSteps> blocks_;
  size_t bytes_ = 0;
};

// Each thread its own, without a lock.
using SmallBlocks = BlockCache<6, 15, size_t{16} << 20>;
// All threads together; from 32 MB on malloc maps each block by itself.
using LargeBlocks = BlockCache<15, 25, size_t{256} << 20>;

struct SharedBlocks {
  std::mutex mutex;
  LargeBlocks blocks;
};

SharedBlocks& Shared() {
  static auto* shared = new SharedBlocks;  // never destroyed: libtorch's own statics may free through it at the end
  return *shared;
}

// This thread's small blocks; null once the thread is ending.
thread_local SmallBlocks* own_blocks = nullptr;

struct OwnBlocks {
  SmallBlocks blocks;
  OwnBlocks() { own_blocks = &blocks; }
  ~OwnBlocks() { own_blocks = nullptr; }
};

SmallBlocks* Own() {
  thread_local OwnBlocks own;
  return own_blocks;
}

// The size that a block for `bytes` gets: whole cache lines, and an eighth of a power of two more at most.
size_t RoundUp(size_t bytes) {
  if (bytes == 0 || bytes >= LargeBlocks::kEnd) return bytes;
  const size_t lines = (bytes + kLine - 1) & ~(kLine - 1);
  const size_t step = size_t{1} << std::max(Log2(lines) - kStepBits, 0);
  return (lines + step - 1) & ~(step - 1);
}

void* TakeCached(size_t size) {
  if (size < SmallBlocks::kMinSize || size >= LargeBlocks::kEnd) return nullptr;
  if (size < SmallBlocks::kEnd) {
    SmallBlocks* own = Own();
    return own == nullptr ? nullptr : own->Take(size);
  }
  const std::lock_guard<std::mutex> lock(Shared().mutex);
  return Shared().blocks.Take(size);
}

bool KeepCached(void* block, size_t size) {
  if (size < SmallBlocks::kMinSize || size >= LargeBlocks::kEnd) return false;
  if (size < SmallBlocks::kEnd) {
    SmallBlocks* own = Own();
    if (own == nullptr) return false;
    own->Put(block, size);
    return true;
  }
  const std::lock_guard<std::mutex> lock(Shared().mutex);
  Shared().blocks.Put(block, size);
  return true;
}

void ClearCached() {
  if (SmallBlocks* own = Own()) own->Clear();
  const std::lock_guard<std::mutex> lock(Shared().mutex);
  Shared().blocks.Clear();
}

// Wraps the default allocator, so that its alignment stays what it is.
class CountingAllocator final : public c10::Allocator {
 public:
  explicit CountingAllocator(c10::Allocator* base) {
    base_ = base;
    base_deleter = base->raw_deleter();
  }

  c10::DataPtr allocate(size_t bytes) override {
    const size_t size = RoundUp(bytes);
    void* block = TakeCached(size);
    if (block == nullptr) block = Allocate(size);
    if (block != nullptr) {
      const int64_t usable = BlockSize(block);
      const int64_t live = g_live_bytes.fetch_add(usable, std::memory_order_relaxed) + usable;
      if (live > g_peak_bytes.load(std::memory_order_relaxed)) g_peak_bytes.store(live, std::memory_order_relaxed);
    }
    return {block, block, &Release, c10::Device(c10::DeviceType::CPU)};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &Release; }
  void copy_data(void* to, const void* from, size_t bytes) const override { default_copy_data(to, from, bytes); }

 private:
  // Garbage that JavaScript has not collected may be what is missing, unless it could never suffice.
  static void* Allocate(size_t bytes) {
    const bool may_suffice = static_cast<int64_t>(bytes / 8) < g_live_bytes.load(std::memory_order_relaxed);
    if (!exhaustion_handler || !may_suffice) return AllocateOrThrow(bytes);
    try {
      return base_->raw_allocate(bytes);
    } catch (const c10::Error&) {
      // handled below, where no exception is in flight
    }
    const std::function<void()> handler = std::exchange(exhaustion_handler, nullptr);
    handler();
    exhaustion_handler = handler;
    // Back in malloc's heap a freed block would be too short for an aligned one of its own size.
    if (void* block = TakeCached(bytes)) return block;
    ClearCached();
    return AllocateOrThrow(bytes);
  }

  static void* AllocateOrThrow(size_t bytes) {
    try {
      return base_->raw_allocate(bytes);
    } catch (const c10::Error& error) {
      // The default allocator reports exhaustion as a plain error with a file name in front.
      const std::string what = error.what_without_backtrace();
      const size_t start = what.find("DefaultCPUAllocator");
      const std::string sentence = start == std::string::npos ? what : what.substr(start);
      TORCH_CHECK_WITH(OutOfMemoryError, false, sentence);
    }
  }

  static void Release(void* block) {
    if (block == nullptr) return;
    const int64_t size = BlockSize(block);
    g_live_bytes.fetch_sub(size, std::memory_order_relaxed);
    if (!KeepCached(block, static_cast<size_t>(size))) base_deleter(block);
  }

  static inline c10::Allocator* base_ = nullptr;
};

// glibc returns the heap's top after every burst of frees, and the next burst faults it in again.
void TuneMalloc() {
#if defined(__GLIBC__)
  if (std::getenv("NODETORCH_NO_MALLOPT") != nullptr) return;
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 512 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
#endif
}

// Symbolizing a C++ stack costs milliseconds per error, and no user reads it.
void SilenceBacktraces() {
  if (std::getenv("NODETORCH_CPP_BACKTRACE") != nullptr) return;
  c10::SetStackTraceFetcher(std::function<std::string()>([] { return std::string(); }));
}

}  // namespace

void ReleaseCachedBlocks() { ClearCached(); }

void SetExhaustionHandler(std::function<void()> handler) { exhaustion_handler = std::move(handler); }

void InstallProcessWide() {
  static std::once_flag once;
  std::call_once(once, [] {
    TuneMalloc();
    // Leaked on purpose: libtorch's own statics may free through it while the process exits.
    c10::SetCPUAllocator(new CountingAllocator(c10::GetCPUAllocator()), 200);
    SilenceBacktraces();
  });
}

}  // namespace nodetorch
