import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import {
  ConditionalCheckFailedException,
  type DynamoDB,
  DynamoDBServiceException,
  PutItemCommand,
  UpdateItemCommand,
  type PutItemCommandInput,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import * as z from 'zod'

type Write = { put: PutItemCommandInput } | { update: UpdateItemCommandInput }
/** Written by this very room, and read again after a crash. */
const begun = z.object({ nth: z.number(), write: z.custom<Write>((one) => typeof one === 'object' && one !== null) })
const line = z.union([begun, z.object({ done: z.number() })])

/** Beyond so many bytes a file is written anew with what is not finished. */
const largest = 8_000_000

export interface RedoLog {
  /** From now on each write of this client is noted before it is sent, and struck out when it was answered. */
  watch(client: DynamoDB): void
  close(): void
}

/**
 * The embedded database changes its lists first and the item after. Killed in between, it is left with lists that tell of
 * what the item does not know, and what reads the lists would act on it. So each write is noted in a file before it is sent,
 * and one that was never answered is sent again at the next start: all writes are conditional, so one that had been carried
 * out is refused, and one that was half done is completed. Writes to one item go one after the other, so that at most one
 * of them can be half done.
 */
export function redoLog(folder: string): RedoLog {
  const path = join(folder, `${process.pid}.jsonl`)
  const unfinished = new Map<number, string>()
  const turns = new Map<string, Promise<unknown>>()
  let file: number | undefined
  let bytes = 0
  let count = 0

  function note(text: string): void {
    file ??= opened()
    if (bytes > largest) {
      closeSync(file)
      const fresh = `${path}.new`
      bytes = 0
      file = openSync(fresh, 'w', 0o600)
      for (const one of unfinished.values()) bytes += writeSync(file, one)
      renameSync(fresh, path)
    }
    bytes += writeSync(file, text)
  }
  function opened(): number {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return openSync(path, 'w', 0o600)
  }
  async function noted<T>(write: Write, send: () => Promise<T>): Promise<T> {
    const nth = count++
    const text = `${JSON.stringify({ nth, write })}\n`
    unfinished.set(nth, text)
    note(text)
    const finish = () => {
      unfinished.delete(nth)
      note(`${JSON.stringify({ done: nth })}\n`)
    }
    try {
      const answer = await send()
      finish()
      return answer
    } catch (error) {
      // Without an answer nobody knows whether it was carried out.
      if (error instanceof DynamoDBServiceException) finish()
      throw error
    }
  }
  async function inTurn<T>(key: string, act: () => Promise<T>): Promise<T> {
    const before = turns.get(key) ?? Promise.resolve()
    const own = before.then(act, act)
    turns.set(key, own)
    try {
      return await own
    } finally {
      if (turns.get(key) === own) turns.delete(key)
    }
  }
  return {
    watch(client) {
      client.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            const write = writeOf(commandName, args.input)
            return write ? inTurn(keyOf(write), () => noted(write, () => next(args))) : next(args)
          },
        { step: 'initialize' },
      )
    },
    close() {
      if (file === undefined) return
      closeSync(file)
      file = undefined
      if (unfinished.size === 0) rmSync(path, { force: true })
    },
  }
}

/** Sends every write again that was noted and never answered, in the order of each file. */
export async function redo(folder: string, client: DynamoDB): Promise<void> {
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    for (const write of unfinishedIn(readFileSync(path, 'utf8')))
      await again(write, client).catch((error: unknown) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
      })
    rmSync(path, { force: true })
  }
}

const again = async (write: Write, client: DynamoDB): Promise<unknown> =>
  'put' in write ? client.send(new PutItemCommand(write.put)) : client.send(new UpdateItemCommand(write.update))

function unfinishedIn(text: string): Write[] {
  const left = new Map<number, Write>()
  // What comes after the last line break was cut off by the crash, before it was sent.
  for (const one of text.split('\n').slice(0, -1)) {
    const read = lineOf(one)
    if (!read) break
    if ('done' in read) left.delete(read.done)
    else left.set(read.nth, read.write)
  }
  return [...left.values()]
}

/** A line that cannot be read was not written whole before the power went; nor was what follows. */
function lineOf(text: string): z.infer<typeof line> | undefined {
  try {
    return line.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  } catch {
    return []
  }
}

function writeOf(command: string | undefined, input: object): Write | undefined {
  if (command === 'PutItemCommand') return { put: input as PutItemCommandInput }
  if (command === 'UpdateItemCommand') return { update: input as UpdateItemCommandInput }
  return undefined
}

function keyOf(write: Write): string {
  const [table, id] =
    'put' in write ? [write.put.TableName, write.put.Item?.['id']] : [write.update.TableName, write.update.Key?.['id']]
  return `${table} ${id?.S ?? ''}`
}
