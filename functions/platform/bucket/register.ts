import { keptUnit, type KeptUnit } from '@shared/departments/register/unit'
import * as z from 'zod'
import type { Bucket } from './bucket'
import { jsonOf } from './heldFile'

/** Where the units that administrators keep lie for everybody who works with units; rewritten whole after every change. */
export const registerKey = 'reference/units.json'

const registerFile = z.object({ version: z.literal(1), units: z.array(keptUnit) })

/** Puts the register in place of the one before; whoever works with units takes it up within seconds. */
export async function writeRegister(bucket: Bucket, units: readonly KeptUnit[]): Promise<void> {
  const file = registerFile.parse({ version: 1, units })
  await bucket.write(registerKey, new TextEncoder().encode(JSON.stringify(file)))
}

/** The units in the file; none where nobody has changed any. Throws where it does not fit. */
export const registerIn = (bytes: Uint8Array | undefined): KeptUnit[] =>
  bytes ? registerFile.parse(jsonOf(bytes)).units : []
