/** Wires the client: a code or token leaves the address before the router reads it, then the first view is drawn. */
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AnswerProvider, askBeforehand } from './api/answer-provider.tsx';
import { signInByAddress } from './api/sign-in.ts';
import { router } from './views/router.tsx';
import './ui/styles/main.scss';

const place = document.getElementById('page');
if (!place) throw new Error('missing element: #page. client/index.html must hold it.');

const draw = () =>
  createRoot(place).render(
    <StrictMode>
      <AnswerProvider>
        <RouterProvider router={router} />
      </AnswerProvider>
    </StrictMode>,
  );

void signInByAddress(window).then(askBeforehand).then(draw);
