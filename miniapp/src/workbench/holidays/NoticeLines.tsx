import { holidayChanges } from '@shared/holidays/changes'
import { type HolidayDays, spokenDays } from '@shared/holidays/spoken'
import { netDays, statutoryDays } from '@shared/holidays/sound'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Copy } from '../../ui/Copy'

interface NoticeLinesProps {
  year: number
  holidays: readonly HolidayDays[]
  /** The notice; of a year that came with the system its address alone. */
  /** What is in force, where this is to take its place: each day that changes is told. */
  instead?: readonly HolidayDays[] | undefined
  document?: { title?: string; number?: string | undefined; issuedOn?: string; link: string }
}

/** What a year gives, holiday by holiday, how many days that is, and the notice it is from. */
export function NoticeLines({ year, holidays, instead, document }: NoticeLinesProps) {
  const changes = instead ? holidayChanges(instead, holidays, year) : undefined
  return (
    <View className="stack stack--close">
      <View className="holiday-lines">
        {holidays.map(({ name, off, makeUp }) => (
          <View key={name}>
            {`${name}：${spokenDays(off, year)}放假，共 ${off.length} 天${makeUp.length > 0 ? `；${spokenDays(makeUp, year)}上班` : ''}`}
          </View>
        ))}
      </View>
      <View className="second">{totalWords(year, holidays)}</View>
      {changes ? (
        <Banner>{changes.length > 0 ? `和现在生效的比：${changes.join('；')}` : '和现在生效的每一天都一样'}</Banner>
      ) : null}
      {document ? (
        <View className="second">
          {document.title
            ? `《${document.title}》${document.number ? `（${document.number}）` : ''}，${fullDay(document.issuedOn ?? '')}发布`
            : '国务院办公厅发布的放假安排'}
          <Copy text={document.link} word="复制网址" />
        </View>
      ) : null}
    </View>
  )
}

/** 「放假 33 天，调休上班 7 天，比周末多放 13 天，办法规定 13 天」 */
function totalWords(year: number, holidays: readonly HolidayDays[]): string {
  const sum = (of: (one: HolidayDays) => number) => holidays.reduce((all, one) => all + of(one), 0)
  return `一共放假 ${sum(({ off }) => off.length)} 天，调休上班 ${sum(({ makeUp }) => makeUp.length)} 天，工作日少 ${sum(netDays)} 天；《全国年节及纪念日放假办法》第二条规定的是 ${statutoryDays(year)} 天`
}
