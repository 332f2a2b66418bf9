import type { Replied } from '@shared/operation'
import type { signInByPhone } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import { create } from 'zustand'
import { keep, kept } from './kept'
import { queries } from './queries'

export type Opened = Replied<typeof signInByPhone>

interface Kept {
  token?: string | undefined
  person?: Person | undefined
  mustChangePassword?: boolean | undefined
  /** 验证器 is to be set up before anything else. */
  mustSetSecond?: boolean | undefined
}

interface Session extends Kept {
  /** Starts a session and forgets what the person before has seen. */
  begin: (opened: Opened) => void
  /** Takes over what the server now says about the person. */
  update: (person: Person) => void
  /** The authenticator is set up. */
  secondSet: () => void
  end: () => void
}

const key = 'session'

/** Who is signed in on this phone. `token` is absent for a guest. */
export const useSession = create<Session>()((set, get) => ({
  ...kept<Kept>(key, {}),
  begin: ({ token, person, mustChangePassword, mustSetSecond }) => {
    queries.clear()
    keep(key, { token, person, mustChangePassword, mustSetSecond })
    set({ token, person, mustChangePassword, mustSetSecond })
  },
  update: (person) => {
    const { token, mustChangePassword, mustSetSecond } = get()
    if (!token) return
    keep(key, { token, person, mustChangePassword, mustSetSecond })
    set({ person })
  },
  secondSet: () => {
    const { token, person, mustChangePassword } = get()
    keep(key, { token, person, mustChangePassword })
    set({ mustSetSecond: undefined })
  },
  end: () => {
    keep(key, undefined)
    set({ token: undefined, person: undefined, mustChangePassword: undefined, mustSetSecond: undefined })
    queries.clear()
  },
}))
