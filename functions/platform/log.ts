import pino from 'pino'

/** What is written about a call: never a question, a name, a number or a token. */
export interface CallRecord {
  requestId: string
  operation: string
  status: number
  ms: number
  role?: string
  problem?: string
}

export interface Log {
  call(record: CallRecord): void
  /** Something broke that should not; `where` names the operation or schedule. */
  broke(where: string, error: unknown, requestId?: string): void
  note(text: string, facts?: Record<string, string | number | boolean>): void
}

/** JSON lines on stdout in the cloud, or to the given stream. */
export function jsonLog(level: string, stream: pino.DestinationStream = pino.destination(1)): Log {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream)
  return {
    call: (record) => log[record.status >= 500 ? 'error' : 'info'](record, 'call'),
    broke: (where, error, requestId) => log.error({ where, requestId, err: error }, 'broke'),
    note: (text, facts = {}) => log.info(facts, text),
  }
}

export const silentLog: Log = { call: () => undefined, broke: () => undefined, note: () => undefined }
