import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  ConditionalCheckFailedException,
  type DynamoDB,
  PutItemCommand,
  type PutItemCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import * as z from 'zod'

type Write = { put: PutItemCommandInput } | { update: UpdateItemCommandInput }
/** Written by earlier editions of this house. */
const begun = z.object({ nth: z.number(), write: z.custom<Write>((one) => typeof one === 'object' && one !== null) })
const line = z.union([begun, z.object({ done: z.number() })])

/** Where earlier editions noted writes to the tables of a folder until they were done. */
export const unfinishedOf = (folder: string): string => `${folder}-unfinished`

/**
 * Earlier editions wrote the lists first and the item after, and noted each write before it was sent. A folder that such an
 * edition left by a crash is made whole once: what was never answered is sent again, in the order of each file. All writes
 * are conditional, so one that had been carried out is refused, and one that was half done is completed.
 */
export async function finishUnfinished(folder: string, client: DynamoDB): Promise<void> {
  for (const name of namesIn(unfinishedOf(folder))) {
    const path = join(unfinishedOf(folder), name)
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

/** A line that cannot be read was not written whole before the power went; nor was what followed. */
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
