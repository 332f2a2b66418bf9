import type { hearScreen } from '@shared/sites/contract'
import { beatMinutes } from '@shared/sites/words'
import { useEffect, useRef } from 'react'
import { call } from '../../platform/call'

interface Beat {
  code: string
  secret: string
  shown: number
  asOf: string | undefined
}

/** 报平安: says every ten minutes that the screen is alive and what it shows. Without a line it says nothing, and that is told too. */
export function useBeat({ code, secret, shown, asOf }: Beat): void {
  const told = useRef({ shown, asOf })
  told.current = { shown, asOf }
  const ready = code !== '' && secret !== '' && asOf !== undefined
  useEffect(() => {
    if (!ready) return
    const say = () => {
      const { shown: n, asOf: of } = told.current
      const body = { secret, shown: n, ...(of ? { asOf: of } : {}) }
      call<typeof hearScreen>('POST /api/sites/{code}/heartbeat', { params: { code }, body }).catch(() => undefined)
    }
    say()
    const timer = setInterval(say, beatMinutes * 60_000)
    return () => clearInterval(timer)
  }, [ready, code, secret])
}
