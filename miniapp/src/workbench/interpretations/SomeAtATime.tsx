import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Pressable } from '../../ui/Pressable'

/** So many at a time. */
const some = 20

interface SomeAtATimeProps<T> {
  all: readonly T[]
  row: (one: T) => ReactNode
}

/** Rows of a long list, twenty at a time: none of them is out of reach. */
export function SomeAtATime<T>({ all, row }: SomeAtATimeProps<T>) {
  const [seen, setSeen] = useState(some)
  return (
    <>
      <View className="rows">{all.slice(0, seen).map(row)}</View>
      {all.length > seen ? (
        <Pressable kind="quiet" more onPress={() => setSeen(seen + some)}>
          {`再看 ${Math.min(some, all.length - seen)} 份`}
        </Pressable>
      ) : null}
    </>
  )
}
