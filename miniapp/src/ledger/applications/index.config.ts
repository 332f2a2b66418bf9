export default definePageConfig({ navigationBarTitleText: '公开申请办理情况', enableShareAppMessage: true })
