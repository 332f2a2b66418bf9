import * as z from 'zod'

/** What was asked of the tables: requests, and the capacity units that they consumed, as the cloud counts them. */
export interface Consumed {
  reads: number
  writes: number
  readUnits: number
  writeUnits: number
}

const used = z.object({ CapacityUnits: z.number() })
const answered = z.object({ ConsumedCapacity: z.union([used, z.array(used)]).optional() })

/** Counts every request to the tables. */
export class Meter {
  private spent: Consumed = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0 }

  note(command: string, output: unknown): void {
    const { ConsumedCapacity = [] } = answered.parse(output)
    const units = [ConsumedCapacity].flat().reduce((sum, one) => sum + one.CapacityUnits, 0)
    if (/^(Put|Update|BatchWrite)/.test(command)) {
      this.spent.writes++
      this.spent.writeUnits += units
    } else {
      this.spent.reads++
      this.spent.readUnits += units
    }
  }

  /** What was spent since the last time this was asked. */
  take(): Consumed {
    const { spent } = this
    this.spent = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0 }
    return spent
  }
}
