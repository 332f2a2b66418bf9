import { type Day, addDays, weekday } from '@shared/calendar/date'
import { type HolidayDays, spokenDays } from '@shared/holidays/spoken'
import { View } from '@tarojs/components'

interface YearDaysProps {
  year: number
  holidays: readonly HolidayDays[]
}

const months = Array.from({ length: 12 }, (_, nth) => nth + 1)
const heads = ['一', '二', '三', '四', '五', '六', '日']

/** A year as twelve months: 休 for a day off, 班 for a weekend day that is worked. */
export function YearDays({ year, holidays }: YearDaysProps) {
  const named = new Map(
    holidays.flatMap(({ off, makeUp }) => [
      ...off.map((date) => [date, '休'] as const),
      ...makeUp.map((date) => [date, '班'] as const),
    ]),
  )
  const before = [...named.keys()].filter((date) => date < `${year}-01-01`)
  return (
    <View className="stack stack--close">
      {before.length > 0 ? <View className="second">{`${spokenDays(before, year)}也在这一年的安排里`}</View> : null}
      <View className="year-days">
        {months.map((month) => (
          <Month key={month} year={year} month={month} named={named} />
        ))}
      </View>
    </View>
  )
}

type Named = ReadonlyMap<Day, '休' | '班'>

function Month({ year, month, named }: { year: number; month: number; named: Named }) {
  const days = daysOf(year, month)
  const blank = days[0] ? (weekday(days[0]) + 6) % 7 : 0
  const marked = (mark: '休' | '班') => days.filter((date) => named.get(date) === mark)
  const said = [
    marked('休').length > 0 ? `${spokenDays(marked('休'), year)}放假` : '',
    marked('班').length > 0 ? `${spokenDays(marked('班'), year)}上班` : '',
  ].filter(Boolean)
  return (
    <View className="year-days__month">
      <View className="year-days__title">{`${month}月`}</View>
      <View className="for-readers">{said.join('，') || '没有放假和调休'}</View>
      <View className="year-days__grid" {...{ 'aria-hidden': true }}>
        {heads.map((head) => (
          <View key={head} className="year-days__head">
            {head}
          </View>
        ))}
        {Array.from({ length: blank }, (_, nth) => (
          <View key={`blank ${nth}`} />
        ))}
        {days.map((date) => {
          const mark = named.get(date)
          const rest = weekday(date) % 6 === 0 && mark !== '班'
          const look = mark === '休' ? 'is-off' : mark === '班' ? 'is-worked' : rest ? 'is-weekend' : ''
          return (
            <View key={date} className={`year-days__day ${look}`}>
              <View>{Number(date.slice(8))}</View>
              <View className="year-days__mark">{mark ?? ''}</View>
            </View>
          )
        })}
      </View>
    </View>
  )
}

function daysOf(year: number, month: number): Day[] {
  const days: Day[] = []
  const begins = `${year}-${String(month).padStart(2, '0')}`
  for (let date = addDays(`${begins}-01`, 0); date.startsWith(begins); date = addDays(date, 1)) days.push(date)
  return days
}
