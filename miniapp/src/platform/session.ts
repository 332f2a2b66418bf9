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
}

interface Session extends Kept {
  /** Starts a session and forgets what the person before has seen. */
  begin: (opened: Opened) => void
  /** Takes over what the server now says about the person. */
  update: (person: Person) => void
  end: () => void
}

const key = 'session'

/** Who is signed in on this phone. `token` is absent for a guest. */
export const useSession = create<Session>()((set, get) => ({
  ...kept<Kept>(key, {}),
  begin: ({ token, person, mustChangePassword }) => {
    queries.clear()
    keep(key, { token, person, mustChangePassword })
    set({ token, person, mustChangePassword })
  },
  update: (person) => {
    const { token, mustChangePassword } = get()
    if (!token) return
    keep(key, { token, person, mustChangePassword })
    set({ person })
  },
  end: () => {
    keep(key, undefined)
    set({ token: undefined, person: undefined, mustChangePassword: undefined })
    queries.clear()
  },
}))
