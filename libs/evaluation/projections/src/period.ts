export { periodOf, type Period } from '@dondoc/evaluation-rating';
