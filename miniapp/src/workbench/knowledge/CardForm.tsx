import type { handInCard } from '@shared/answers/knowledge/acts/handIn'
import type { writeCard } from '@shared/answers/contractKnowledge'
import type { MissedGroup } from '@shared/answers/contractMissed'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { fewestWays, knowledgeSizes, mostBasis, mostSteps, mostWays } from '@shared/answers/knowledge/words'
import { cardTopics, pointSizes } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { DateField } from '../DateField'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { Articles, isOf, useArticles } from './Articles'
import { CardText } from './CardText'
import { ReadUp } from './ReadUp'
import { askedOf, contentOf, linesOf, typedOf } from './typed'

interface CardFormProps {
  /** The card to be changed; a new one without. */
  card: ShownCard | undefined
  /** What people asked and did not find, where a new card begins with it. */
  from?: MissedGroup | undefined
  /** Ways of asking that this card is to be found by from now on. */
  ways?: readonly string[] | undefined
  onDone: () => void
  onCancel: () => void
  /** For a lead: a card that is 待核 was taken down instead. */
  onWithdrawn?: ((said: string) => void) | undefined
  /** Fetches the card as it is now; what was typed stays. */
  onLook: () => void
}

/** Each once, a line each. */
const joined = (lines: readonly string[]) => [...new Set(lines)].join('\n')

const fields = ['topic', 'question', 'answer', 'next', 'further', 'ways', 'basis', 'endsOn']

/** A card being written; it stays on this device until it is handed in. */
export function CardForm({ card, from, ways = [], onDone, onCancel, onWithdrawn, onLook }: CardFormProps) {
  const there = card?.draft?.content ?? card?.now ?? card?.last
  const start = from ? askedOf(from) : typedOf(there)
  const name = card ? card.id : from ? `new.${from.question}` : 'new'
  const kept = useKeptOver(`work.knowledge.${name}`, start)
  const { set, drop, behind, settle } = kept
  // What was chosen to be added stands among the ways until somebody writes in them; what is struck then stays struck.
  const chosen = ways.join('\n')
  const [written, setWritten] = useState('')
  const adds = chosen !== '' && written !== chosen
  const typed = adds ? { ...kept.typed, ways: joined([...linesOf(kept.typed.ways), ...ways]) } : kept.typed
  const send = useMutation({
    mutationFn: async (): Promise<unknown> => {
      const content = contentOf(typed)
      if (!card) return call<typeof writeCard>('POST /api/cards', { body: { content } })
      const { id, version } = card
      return call<typeof handInCard>('PUT /api/cards/{id}', { params: { id }, body: { version, content } })
    },
    onSuccess: () => {
      drop()
      onDone()
    },
  })
  const about = [typed.question, card?.changed?.rule, card?.changed?.gist ?? typed.answer].join('\n')
  const articles = useArticles(about, linesOf(typed.basis), card?.changed?.rule, card?.changed !== undefined)
  const without = (lines: readonly string[], goes: (line: string) => boolean = () => false) =>
    linesOf(typed.basis)
      .filter((line) => !lines.includes(line) && !goes(line))
      .join('\n')
  const wrong = (name: string) => fieldError(send.error, name)
  const ready = longEnough(typed.question, knowledgeSizes.question) && longEnough(typed.answer, knowledgeSizes.answer)
  return (
    <Card className="card-form" title={card ? `改：${start.question}` : '写一张新卡'}>
      {card?.sentBack ? <Banner tone="amber">{`${card.sentBack.by}退回：${card.sentBack.reason}`}</Banner> : null}
      {card?.changed ? (
        <>
          <ReadUp
            card={card}
            isTaken={typed.answer.trim() === card.changed.gist}
            onTake={(answer) =>
              set({
                answer,
                endsOn: card.changed?.until ?? typed.endsOn,
                // Its numbers are those of the former text: the new ones are chosen below.
                basis: without(articles.ended, (line) => isOf(card.changed?.rule ?? '', line)),
              })
            }
            onWithdrawn={card.now ? onWithdrawn : undefined}
            onLook={onLook}
          />
          <Articles
            about={about}
            basis={linesOf(typed.basis)}
            rule={card.changed.rule}
            from={card.changed.from}
            former={card.now?.basis}
            onCite={(line) => set({ basis: [...linesOf(typed.basis), line].join('\n') })}
            onStrike={(lines) => set({ basis: without(lines) })}
          />
        </>
      ) : null}
      <Choices label="哪一类" options={cardTopics} value={typed.topic} onChange={(topic) => set({ topic })} />
      <Field
        label="问题"
        value={typed.question}
        max={knowledgeSizes.question.most}
        placeholder="照老百姓的话写"
        error={wrong('question')}
        onChange={(question) => set({ question })}
      />
      <Field
        label="答案"
        multiline
        rows={4}
        max={knowledgeSizes.answer.most}
        value={typed.answer}
        hint="先说能不能、多少、多久；不写人名和个人电话"
        error={wrong('answer')}
        onChange={(answer) => set({ answer })}
      />
      <Field
        label="接下来做什么"
        multiline
        rows={2}
        max={(knowledgeSizes.step.most + 1) * mostSteps}
        value={typed.next}
        hint={`一行一步，最多 ${mostSteps} 步`}
        error={wrong('next')}
        onChange={(next) => set({ next })}
      />
      <Field
        label="还要知道（选填）"
        multiline
        rows={3}
        max={(knowledgeSizes.further.most + 1) * pointSizes.most}
        value={typed.further}
        hint={`一行一个要点，最多 ${pointSizes.most} 个，句子后面写明出处：……。（《文件名》第几条）`}
        error={wrong('further')}
        onChange={(further) => set({ further })}
      />
      {ways.length ? <View className="second">{`已经加进市民这样问过、没有找到的 ${ways.length} 种`}</View> : null}
      <Field
        label="别的问法"
        multiline
        rows={5}
        max={(knowledgeSizes.way.most + 1) * mostWays}
        value={typed.ways}
        hint={`一行一种，至少 ${fewestWays} 种；市民用这些话问，找得到这张卡`}
        error={wrong('ways')}
        onChange={(changed) => {
          setWritten(chosen)
          set({ ways: changed })
        }}
      />
      <Field
        label="依据"
        multiline
        rows={2}
        max={(knowledgeSizes.basis.most + 1) * mostBasis}
        value={typed.basis}
        hint="一行一条，写成《文件名》第几条，要是现行的；没有分条的文件写《文件名》三（二）"
        error={wrong('basis')}
        onChange={(basis) => set({ basis })}
      />
      <DateField
        label="答到哪一天为止（选填）"
        value={typed.endsOn}
        error={wrong('endsOn')}
        onChange={(endsOn) => set({ endsOn })}
      />
      {behind && there ? (
        <Rewritten by={(card?.draft ?? card?.signed)?.by} onTake={drop} onKeep={settle}>
          <CardText content={there} />
        </Rewritten>
      ) : null}
      {send.isError && !fields.some(wrong) ? (
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
      ) : null}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={!ready || behind} onPress={() => send.mutate()}>
          交给审核人签发
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先放着
        </Pressable>
      </View>
    </Card>
  )
}
