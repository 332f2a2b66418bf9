/** Does what concerns one key one after the other, so that those of this process do not take each other's place. */
export function inTurn(): <T>(key: string, act: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, act) => {
    const own = (last.get(key) ?? Promise.resolve()).then(act, act)
    last.set(key, own)
    const leave = () => {
      if (last.get(key) === own) last.delete(key)
    }
    own.then(leave, leave)
    return own
  }
}
