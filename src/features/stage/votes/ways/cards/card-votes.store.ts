/**
 * Who answered what by number, for as long as this page is open and no longer: numbers are tied to nobody, and still they are
 * neither kept nor saved. Only counts, and how many moved from where to where, go into the session.
 */
import { atom } from 'nanostores';
import type { VoteNumber } from '../../next-round.ts';
import { NO_CARDS, withVotes, type BothVotes, type CardVotes } from './card-votes.ts';

/** A round is named by its session, its step and the response that was asked. */
export const $cardVotes = atom<ReadonlyMap<string, BothVotes>>(new Map());

export const cardVotesOf = (round: string): BothVotes => $cardVotes.get().get(round) ?? NO_CARDS;

export const rememberCards = (round: string, vote: VoteNumber, votes: CardVotes): void =>
  $cardVotes.set(
    new Map([...$cardVotes.get(), [round, withVotes(cardVotesOf(round), vote, votes)]]),
  );

/** With the vote its numbers go. */
export const forgetCards = (round: string, vote: VoteNumber): void =>
  rememberCards(round, vote, new Map());
