import { publicWords } from '@shared/redaction/publicWords'
import pino from 'pino'
import { UnreadableRowError } from './store/rowFault'

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

/** JSON lines on stdout in the cloud, or to the given stream. What an error says may quote a person: its words are redacted, but for what is wrong with a row. */
export function jsonLog(level: string, stream: pino.DestinationStream = pino.destination(1)): Log {
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: Error) => withoutPersons(pino.stdSerializers.err(error)) },
    },
    stream,
  )
  return {
    call: (record) => log[record.status >= 500 ? 'error' : 'info'](record, 'call'),
    broke: (where, error, requestId) => log.error({ where, requestId, ...faultIn(error), err: error }, 'broke'),
    note: (text, facts = {}) => log.info(withoutPersons(facts) as object, publicWords(text)),
  }
}

/** Which row it is and what is wrong with it are told in words of this code alone: redacting them would hide why it cannot be read. */
const faultIn = (error: unknown) => (error instanceof UnreadableRowError ? { row: error.mark, fault: error.fault } : {})

/** So deep do the errors of a library hold their facts. */
const deepest = 6

function withoutPersons(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return publicWords(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return undefined
  if (Array.isArray(value)) return value.map((one) => withoutPersons(one, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutPersons(one, depth + 1)]))
}

export const silentLog: Log = { call: () => undefined, broke: () => undefined, note: () => undefined }
