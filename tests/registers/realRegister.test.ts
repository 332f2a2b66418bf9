import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mappingFrom } from '../../functions/registers/mapping'
import { registerRows } from '../../functions/registers/rows'
import { registerTable } from '../../functions/registers/table'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { loadRegister } from '../../functions/registers/load'
import { testHouse } from '../support/house'
import { besides, needing } from '../support/besides'

const path = besides('messages/replies.jsonl')

needing('messages/replies.jsonl').test(
  'every row of a real mailbox becomes a case with both its times, and a repeat adds none',
  async () => {
    const house = testHouse()
    const reference = await house.reference()
    const mapping = await mappingFrom(join(__dirname, '../../seeds/registers/mailbox.json'))
    const { rows, errors } = registerRows(await registerTable(path, mapping), mapping, reference, house.now())
    expect(errors).toEqual([])
    expect(rows).toHaveLength(2816)
    const written = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const utc = (wall: string) => new Date(`${wall.replace(' ', 'T')}+08:00`).toISOString()
    rows.forEach(({ receivedAt, repliedAt }, nth) => {
      const [asked, answered] = [utc(written[nth].time), utc(written[nth].reply_time)]
      // A reply of the same day whose hour is not known came after the question.
      expect([receivedAt, repliedAt]).toEqual([asked, answered < asked ? asked : answered])
    })
    const stores = { inquiries: house.store(inquiries), texts: house.store(texts) }
    const needs = { ...stores, reference, secret: house.lookupSecret, now: house.now }
    expect(await loadRegister(rows, needs)).toEqual({ created: 2816, there: 0 })
    expect(await loadRegister(rows, needs)).toEqual({ created: 0, there: 2816 })
  },
  300_000,
)
