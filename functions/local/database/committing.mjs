/**
 * Group commit: what wants to be written while a write is on its way to the disk goes together in the next one, so that
 * many writers wait for one sync. Nobody is told before the disk itself has it.
 * @param write puts all these operations on the disk, all or none, and resolves when they are there
 * @returns (operations, done) => void; `done` is called with the error, or with null
 */
export function committing(write) {
  let waiting = []
  let running = false

  async function run() {
    running = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      const error = await write(group.flatMap(({ operations }) => operations)).then(
        () => null,
        (failed) => failed,
      )
      for (const { done } of group) setImmediate(done, error)
    }
    running = false
  }
  return (operations, done) => {
    waiting.push({ operations, done })
    if (!running) void run()
  }
}
