import type { SurveyResults } from '@shared/surveys/contract'
import { Text, View } from '@tarojs/components'
import { Disclosure } from '../ui/Disclosure'
import { Heading } from '../ui/page/Heading'
import { Table } from '../ui/table/Table'

type Asked = SurveyResults['questions'][number]
type Counted = Asked['groups'][number]

const hidden = '不单列'
const told = ({ count, percent }: Counted['bars'][number]) =>
  count === undefined ? hidden : `${count} 人${percent === undefined ? '' : `（${percent}%）`}`

/** The numbers of a survey: each question with bars that repeat what the words say, and the same as a table. */
export function ResultBars({ results }: { results: SurveyResults }) {
  const { answers, questions } = results
  if (answers === undefined) return <View className="second">答卷还不到 5 份，先不显示数字</View>
  const veiled = questions.some(({ groups }) => groups.some(({ bars }) => bars.some((one) => one.count === undefined)))
  return (
    <View className="stack">
      <View className="second">
        {`收到 ${answers} 份答卷，都是用手机号登录后交的，没有手机的人不在里面。${veiled ? '不到 5 个人选的不单列；只有一项不单列时，旁边一项也不列，免得推算出来。' : ''}`}
      </View>
      {questions.map((one, nth) => (
        <QuestionBars key={one.id} nth={nth + 1} asked={one} all={answers} />
      ))}
      <Disclosure label="看成表格">
        <Table
          caption="问卷结果"
          columns={[
            { heading: '题目和选项', of: (row: Row) => row.name },
            { heading: '人数', of: (row: Row) => row.told, numeric: true },
          ]}
          rows={questions.flatMap(rowsOf)}
          keyOf={({ key }) => key}
        />
      </Disclosure>
    </View>
  )
}

interface Row {
  key: string
  name: string
  told: string
}

const rowsOf = ({ id, title, groups }: Asked): Row[] =>
  groups.flatMap(({ row, bars }) =>
    bars.map((bar) => ({
      key: `${id} ${row ?? ''} ${bar.label}`,
      name: [title, row, bar.label].filter(Boolean).join(' · '),
      told: told(bar),
    })),
  )

function QuestionBars({ asked: { title, groups, onlySome }, nth, all }: { asked: Asked; nth: number; all: number }) {
  return (
    <View className="stack stack--close">
      <Heading level={3}>{`${nth}. ${title}`}</Heading>
      {onlySome ? <View className="small">只问了一部分人</View> : null}
      {groups.map(({ row, answered, bars }) => (
        <View key={row ?? ''} className="survey-bars">
          <View className="small">
            {[row, answered === undefined ? '' : `${answered} 人答了`].filter(Boolean).join(' · ')}
          </View>
          {bars.map((bar) => (
            <View key={bar.label} className="survey-bars__one">
              <View className="survey-bars__words">
                <Text>{bar.label}</Text>
                <Text className={bar.count === undefined ? 'second' : 'survey-bars__count'}>{told(bar)}</Text>
              </View>
              <View className="survey-bars__track" {...{ 'aria-hidden': true }}>
                <View
                  className="survey-bars__fill"
                  style={{ width: `${((bar.count ?? 0) / Math.max(1, answered ?? all)) * 100}%` }}
                />
              </View>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
