import { beijingDate } from '@shared/calendar/date'
import { overdueErasures } from '@shared/inquiries/history/erasureDue'
import { caseRoom } from '../inquiries/caseRoom'
import { removeLeftPhotos } from '../inquiries/uploads/identityPhotos'
import { allCases } from '../ledger/allCases'
import { type KeepingHouse, tendClosed } from './closedAccounts'
import { eraseCase } from './eraseCase'
import { type Deleted, nothingYet } from './report'

/**
 * Once a night: deletes what is older than 保存期限表 says, and what is left of accounts that were closed (个人信息保护法
 * 第四十七条). Cases are found by their briefs, so that only what is due is read whole. Done twice is done once; a trial changes
 * nothing and counts the same.
 */
export async function keepSchedule(house: KeepingHouse, dryRun = false): Promise<Deleted> {
  const room = { ...(await caseRoom(house)), bucket: house.bucket }
  const report = nothingYet()
  const today = beijingDate(house.now())
  for await (const { received } of allCases(room.inquiries, house.now()))
    for (const one of received) {
      report.looked++
      const what = overdueErasures(one, today)
      if (what.length === 0 && !one.erasing) continue
      for (const part of what) report.cases[part]++
      if (what.length === 0) report.finished++
      if (!dryRun) await eraseCase(one.id, { what, because: 'over' }, room)
    }
  report.photos = await removeLeftPhotos(today, room, dryRun)
  await tendClosed(house, room, { dryRun, report })
  const { cases, ...counted } = report
  house.log.note('keeping', { dryRun, ...counted, ...cases })
  return report
}
