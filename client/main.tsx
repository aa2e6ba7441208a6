/** Wires the client: the token leaves the address before the router reads it, then the first view is drawn. */
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeTokenFromAddress } from './api/admin-token.ts';
import { AnswerProvider, askHealthBeforehand } from './api/answer-provider.tsx';
import { router } from './views/router.tsx';
import './ui/styles/main.scss';

const place = document.getElementById('page');
if (!place) throw new Error('missing element: #page. client/index.html must hold it.');

takeTokenFromAddress(window);
void askHealthBeforehand().then(() =>
  createRoot(place).render(
    <StrictMode>
      <AnswerProvider>
        <RouterProvider router={router} />
      </AnswerProvider>
    </StrictMode>,
  ),
);
