import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { placeOf } from './law/CitationRow'

type Point = NonNullable<Answer['points']>[number]

/** So many stand open, so that who is responsible is not far below. */
const open = 2

/** 还要知道: what else there is to it, point by point, each with the article that says it; what fits the question least is folded. */
export function Points({ points }: { points: readonly Point[] }) {
  if (!points.length) return null
  const folded = points.slice(open)
  return (
    <Card title="还要知道">
      <List points={points.slice(0, open)} />
      {folded.length > 0 ? (
        <Disclosure label={`还有 ${folded.length} 点`} onPaper>
          <List points={folded} />
        </Disclosure>
      ) : null}
    </Card>
  )
}

const List = ({ points }: { points: readonly Point[] }) => (
  <View className="points">
    {points.map((point) => (
      <View key={point.text} className="points__one">
        <View>{point.text}</View>
        <Source {...point} />
      </View>
    ))}
  </View>
)

function Source({ title, provision, url }: Point) {
  const name = `《${title}》${provision}`
  const place = url === undefined ? undefined : placeOf(url)
  if (!place) return <View className="small">{name}</View>
  return (
    <Pressable
      kind="link"
      className="points__source"
      label={`看${name}`}
      onPress={() => go('/answers/policy/index', place)}
    >
      {name}
    </Pressable>
  )
}
