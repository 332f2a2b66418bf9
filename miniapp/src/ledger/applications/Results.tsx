import { type ResultPart, resultRows } from '@shared/ledger/annual/rows'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import type { Report } from './report'

interface ResultsProps {
  results: Report['table']['results']
  finished: number
}

const parts = [...new Set(resultRows.map(({ part }) => part))]

/** What became of those that ended, part by part; lines with none are in the whole table. */
export function Results({ results, finished }: ResultsProps) {
  const count = (part: ResultPart) =>
    resultRows.filter((row) => row.part === part).reduce((sum, { id }) => sum + results[id]['总计'], 0)
  return (
    <Card title={`办完的 ${finished} 件怎样答复`}>
      <View className="rows">
        {parts.map((part) => (
          <View key={part} className="report__part">
            <View className="pair">
              <View className="row__title">{part}</View>
              <View>{`${count(part)} 件`}</View>
            </View>
            {resultRows
              .filter((row) => row.part === part && row.name !== part && results[row.id]['总计'] > 0)
              .map(({ id, name }) => (
                <View key={id} className="pair second">
                  <View>{name}</View>
                  <View>{`${results[id]['总计']} 件`}</View>
                </View>
              ))}
          </View>
        ))}
      </View>
    </Card>
  )
}
