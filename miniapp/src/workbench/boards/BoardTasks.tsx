import type { PostingTask } from '@shared/sites/contract'
import { View } from '@tarojs/components'
import { Heading } from '../../ui/page/Heading'
import { type Done, TaskCard } from './TaskCard'

interface BoardTasksProps {
  tasks: readonly PostingTask[]
  busy: boolean
  /** Code of the board that was found right last. */
  at: string
  onThere: (code: string) => void
  onDone: (done: Done) => void
}

/** What there is to do, board by board, as one walks from one to the next; what cannot wait comes first on each. */
export function BoardTasks({ tasks, busy, at, onThere, onDone }: BoardTasksProps) {
  const boards = new Map<string, PostingTask[]>()
  for (const task of tasks) boards.set(task.site.code, [...(boards.get(task.site.code) ?? []), task])
  // The one before which somebody stands keeps its place while they work there.
  const inOrder = [...boards].sort(([a], [b]) => Number(b === at) - Number(a === at))
  return (
    <>
      {inOrder.map(([code, there]) => {
        const { name, place, where } = there[0]!.site
        return (
          <View key={code} className="stack">
            <View>
              <Heading level={2}>{`${name} · 编号 ${code}`}</Heading>
              <View className="second">{`${place} · ${where}`}</View>
              <View className="second">{countsOf(there)}</View>
            </View>
            {there.map((task) => (
              <TaskCard
                key={task.notice}
                task={task}
                busy={busy}
                there={at === code}
                onThere={() => onThere(code)}
                onDone={onDone}
              />
            ))}
          </View>
        )
      })}
    </>
  )
}

/** 「要贴 12 份，要揭 2 份」 */
function countsOf(tasks: readonly PostingTask[]): string {
  const words = { hang: '要贴', takeDown: '要揭', wait: '贴着' } as const
  return (['hang', 'takeDown', 'wait'] as const)
    .map((act) => ({ act, count: tasks.filter((one) => one.act === act).length }))
    .filter(({ count }) => count > 0)
    .map(({ act, count }) => `${words[act]} ${count} 份`)
    .join('，')
}
