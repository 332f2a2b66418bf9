import * as z from 'zod'
import { operation } from '../operation'
import { answer } from './answer/answer'
import { question } from './contract'

export const findSimilarReplies = operation({
  name: 'findSimilarReplies',
  route: 'POST /api/answers/replies',
  summary: '以前答过相近的：已经选登的问与答里，和这段话最像的，给写答复的人参考',
  callers: ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  body: z.strictObject({ question }),
  reply: z.object({ replies: answer.shape.replies.unwrap() }),
})
