import type { YearlyWork } from '@shared/ledger/yearly/contractParts'
import type { TypedContent } from '@shared/ledger/yearly/report'
import { figureIn, yearlyFigures, yearlySizes, yearlyTexts } from '@shared/ledger/yearly/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Banner } from '../../ui/Banner'
import { useSession } from '../../platform/session'
import { ActionFailure } from '../ActionFailure'
import { useKept } from '../useKept'
import { handedInYearly, typedYearly } from './yearlySteps'

interface TypingProps {
  report: YearlyWork
  onLook: () => void
  onSaid: (said: string) => void
}

/** What is typed and not handed over yet, and over which edition of the report. */
interface Typed {
  over: number
  figures: Record<string, string>
  texts: Record<string, string>
  reason: string
}

const asKept = ({ draft, standing, version, reason = '' }: YearlyWork): Typed => {
  const there = draft ?? standing
  const figures = Object.entries(there?.figures ?? {}).map(([id, figure]) => [id, `${figure}`] as const)
  return { over: version, figures: Object.fromEntries(figures), texts: { ...there?.texts }, reason }
}

const groups = [...new Set(yearlyFigures.map(({ group }) => group))]

/** The form of the report: each figure under its line, then what is written. Kept unfinished, handed in whole. */
export function Typing({ report, onLook, onSaid }: TypingProps) {
  const { standing, registered, year, unit, version } = report
  const me = useSession((session) => session.person?.id)
  const [mine, setMine, drop] = useKept<Typed | undefined>(`work.yearly.${me}.${year}.${unit.id}`, undefined)
  const typed = mine ?? asKept(report)
  const { figures, texts, reason } = typed
  const set = (change: Partial<Typed>) => setMine({ ...typed, ...change })
  const send = useMutation({
    mutationFn: async (handIn: boolean) => {
      const kept = await typedYearly(report, { figures, texts } as TypedContent, reason)
      return handIn ? handedInYearly(kept.report.id, kept.report.version) : kept
    },
    onSuccess: (_done, handIn) => {
      drop()
      onSaid(handIn ? '送签了，等审核人签发' : '存好了，还没有送签')
    },
    // What was typed may be kept though it is not whole: the next time goes on from there.
    onError: () => undefined,
  })
  const wrong = (id: string, kind: 'figures' | 'texts') => fieldError(send.error, `content.${kind}.${id}`)
  const whole =
    yearlyFigures.every((one) => figureIn(figures[one.id] ?? '', one) !== undefined) &&
    yearlyTexts.every(({ id, must }) =>
      must || texts[id]?.trim() ? longEnough(texts[id] ?? '', yearlySizes.text) : true,
    ) &&
    (!standing || longEnough(reason, yearlySizes.reason))
  return (
    <>
      {mine && mine.over !== version ? (
        <Banner tone="amber">
          <View>下面是你在这台设备上写的，还没有存；别人后来存过另一份。存了就替掉那一份</View>
          <Pressable kind="link" onPress={drop}>
            不要我写的，看存好的那份
          </Pressable>
        </Banner>
      ) : null}
      {groups.map((group) => (
        <Card key={group} title={group}>
          {yearlyFigures
            .filter((one) => one.group === group)
            .map((one) => (
              <Field
                key={one.id}
                label={one.name}
                kind="code"
                max={yearlySizes.figure.most}
                value={figures[one.id] ?? ''}
                {...(one.id === 'documents1'
                  ? { hint: `文件登记里这一年成文、签发了的有 ${registered} 份，是规范性文件的计入` }
                  : {})}
                error={
                  wrong(one.id, 'figures') ??
                  (figures[one.id]?.trim() && figureIn(figures[one.id] ?? '', one) === undefined
                    ? one.places
                      ? '写数字，最多两位小数'
                      : '写整数，没有的填 0'
                    : undefined)
                }
                onChange={(figure) => set({ figures: { ...figures, [one.id]: figure } })}
              />
            ))}
        </Card>
      ))}
      <Card title="要写的">
        {yearlyTexts.map(({ id, name, must }) => (
          <Field
            key={id}
            label={must ? name : `${name}（没有的不写）`}
            multiline
            rows={5}
            max={yearlySizes.text.most}
            value={texts[id] ?? ''}
            error={wrong(id, 'texts')}
            onChange={(words) => set({ texts: { ...texts, [id]: words } })}
          />
        ))}
        {standing ? (
          <Field
            label="为什么更正（大家看得到）"
            multiline
            rows={2}
            max={yearlySizes.reason.most}
            value={reason}
            error={fieldError(send.error, 'reason')}
            onChange={(why) => set({ reason: why })}
          />
        ) : null}
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
        {whole ? null : <View className="second">每个数字都填了（没有的填 0）、要写的都写了，才能送签</View>}
        <View className="actions">
          <Pressable kind="primary" busy={send.isPending} disabled={!whole} onPress={() => send.mutate(true)}>
            送审核人签
          </Pressable>
          <Pressable kind="quiet" busy={send.isPending} onPress={() => send.mutate(false)}>
            先存着
          </Pressable>
        </View>
      </Card>
    </>
  )
}
